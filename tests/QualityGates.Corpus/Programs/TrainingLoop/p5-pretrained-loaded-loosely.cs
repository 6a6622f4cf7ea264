// corpus: Pretrained weights are loaded without strict and nobody looks at what was found; the first batch for the moved network stays on the processor.
// library: TorchSharp, TorchSharp.PyBridge
// axis: extension method, two loads
using TorchSharp;
using TorchSharp.Modules;
using TorchSharp.PyBridge;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public sealed class Backbone : Module<Tensor, Tensor>
{
    private readonly Conv2d stem = Conv2d(3, 32, 7, stride: 2, padding: 3);
    private readonly Linear embed = Linear(32, 128);

    public Backbone() : base("backbone") => RegisterComponents();

    public override Tensor forward(Tensor x) => embed.call(functional.relu(stem.call(x)).mean([2, 3]));
}

public static class Pretrained
{
    public static Backbone FromSafetensors(string path)
    {
        var net = new Backbone();
        net.load_safetensors(path, strict: false); // expect: MLQ5010
        return net;
    }

    public static Backbone FromStateDict(Dictionary<string, Tensor> weights)
    {
        var net = new Backbone();
        var (missing, _) = net.load_state_dict(weights, strict: false); // expect: MLQ5010
        return net;
    }

    public static Tensor WarmUp(string path)
    {
        random.manual_seed(1);
        var net = FromSafetensors(path);
        net.to(CUDA);
        net.eval();
        using var guard = no_grad();
        return net.call(rand(1, 3, 224, 224)); // expect: MLQ5010
    }
}
