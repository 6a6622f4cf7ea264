// corpus: A generic base with a primary constructor loads a script module; what derives from it is registered for each use and asked by a controller.
// library: TorchSharp
// axis: generic base class, primary constructor, registration
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using TorchSharp;
using static TorchSharp.torch;

public abstract class Scripted<TResult>(string file) : IDisposable
{
    private readonly jit.ScriptModule<Tensor, Tensor> _module = jit.load<Tensor, Tensor>(file); // expect: MLQ6002

    protected abstract TResult Read(Tensor output);

    public TResult Ask(float[] values)
    {
        _module.eval();
        using var scope = NewDisposeScope();
        using var quiet = no_grad();
        return Read(_module.call(tensor(values).unsqueeze(0)));
    }

    public void Dispose() => _module.Dispose();
}

public sealed class Loudness() : Scripted<float>("loudness.pt")
{
    protected override float Read(Tensor output) => output.ToSingle();
}

public static class LoudnessServices
{
    public static void AddLoudness(this IServiceCollection services) => services.AddScoped<Loudness>();
}

[ApiController]
public sealed class LoudnessController(Loudness loudness) : ControllerBase
{
    [HttpPost("loudness")]
    public ActionResult<float> Post([FromBody] float[] samples) => loudness.Ask(samples);
}
