// corpus: The base class of a scorer loads a script module in its constructor, and the scorer is registered as scoped, so that every request loads the module.
// library: TorchSharp
// axis: interface, base class, scoped service, two files
using TorchSharp;
using static TorchSharp.torch;

namespace Hail;

public interface IHailScorer
{
    float Score(float[] readings);
}

public abstract class ScriptScorer : IDisposable
{
    private readonly jit.ScriptModule<Tensor, Tensor> module;

    protected ScriptScorer(string file)
    {
        module = jit.load<Tensor, Tensor>(Path.Combine(AppContext.BaseDirectory, file)); // expect: MLQ6002
        module.eval();
    }

    public void Dispose() => module.Dispose();

    protected float First(float[] readings)
    {
        using var guard = no_grad();
        using var input = tensor(readings, 1, readings.Length);
        using var output = module.call(input);
        return output.item<float>();
    }
}

public sealed class HailScorer() : ScriptScorer("hail.pt"), IHailScorer
{
    public float Score(float[] readings) => First(readings);
}
