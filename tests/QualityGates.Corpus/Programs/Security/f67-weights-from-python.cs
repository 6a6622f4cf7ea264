// corpus: Weights written by Python's pickle are read back, from a path that somebody configured.
// library: TorchSharp.PyBridge
// axis: extension method, environment variable, stream
using TorchSharp.PyBridge;
using static TorchSharp.torch;

namespace Bridge;

public sealed class Head : nn.Module<Tensor, Tensor>
{
    private readonly nn.Module<Tensor, Tensor> layer = nn.Linear(128, 10);

    public Head()
        : base(nameof(Head)) => RegisterComponents();

    public override Tensor forward(Tensor input) => layer.call(input);
}

public static class Weights
{
    public static Head Restore()
    {
        var head = new Head();
        var path = Environment.GetEnvironmentVariable("HEAD_WEIGHTS") ?? "head.pth";
        head.load_py(path); // expect: MLQ7001
        head.eval();
        return head;
    }

    public static Head Safe(string folder)
    {
        var head = new Head();
        head.load_safetensors(Path.Combine(folder, "head.safetensors"));
        head.eval();
        return head;
    }
}
