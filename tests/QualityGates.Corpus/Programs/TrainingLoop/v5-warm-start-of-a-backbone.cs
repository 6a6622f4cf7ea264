// corpus: A backbone is loaded from a checkpoint and what was left out is not looked at; activations are watched on the head, which the loss goes around.
// library: TorchSharp, TorchSharp.PyBridge
// axis: factory, dependency injection
using Microsoft.Extensions.DependencyInjection;
using TorchSharp;
using TorchSharp.Modules;
using TorchSharp.PyBridge;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Warm;

public sealed class Backbone : Module<Tensor, Tensor>
{
    public Linear Body { get; } = Linear(64, 64);

    public Linear Head { get; } = Linear(64, 5);

    public Backbone() : base("backbone") => RegisterComponents();

    public override Tensor forward(Tensor x) => Head.call(Body.call(x).relu());
}

public static class Registration
{
    public static IServiceCollection AddBackbone(this IServiceCollection services) => services.AddSingleton(_ =>
    {
        random.manual_seed(2);
        var net = new Backbone();
        net.load_safetensors("backbone.safetensors", strict: false, skip: null, loadedParameters: null); // expect: MLQ5010
        return net;
    });
}

public sealed class Watch(Backbone net)
{
    public List<double> Norms { get; } = [];

    public void Attach() => net.Head.register_forward_hook((_, _, y) =>
    {
        Norms.Add(y.norm().ToDouble());
        return y;
    });
}

public sealed class Tuning(Backbone net)
{
    public void Step(optim.Optimizer optimizer, Tensor x, Tensor y)
    {
        using var scope = NewDisposeScope();
        optimizer.zero_grad();
        var hidden = net.Body.call(x).relu();
        functional.cross_entropy(net.Head.forward(hidden), y).backward(); // expect: MLQ5009
        optimizer.step();
    }
}
