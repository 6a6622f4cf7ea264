// corpus: Weights from Python are loaded without strictness, in one case into a dictionary that is read nowhere.
// library: TorchSharp
// axis: PyBridge, two formats
using TorchSharp.PyBridge;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Words;

public sealed class WordModel : IDisposable
{
    private readonly Module<Tensor, Tensor> net = Sequential(Linear(300, 100), GELU(), Linear(100, 2));

    public void LoadPickled()
    {
        var path = Path.Combine(AppContext.BaseDirectory, "words.pth");
        var loaded = new Dictionary<string, bool>();
        net.load_py(path, strict: false, loadedParameters: loaded); // expect: MLQ5010
        net.eval();
    }

    public void LoadSafe(string path)
    {
        net.load_safetensors(path, strict: false); // expect: MLQ5010
        net.eval();
    }

    public float Positive(float[] embedding)
    {
        using var scope = NewDisposeScope();
        using var guard = no_grad();
        return functional.softmax(net.call(tensor(embedding).unsqueeze(0)), 1).select(1, 1).ToSingle();
    }

    public void Dispose() => net.Dispose();
}
