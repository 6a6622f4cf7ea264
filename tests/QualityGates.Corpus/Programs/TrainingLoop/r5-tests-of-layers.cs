// corpus: Tests of a module: shapes under no_grad, a gradient that arrives, one step that lowers the loss. No training loop and nothing is evaluated.
// library: TorchSharp
// axis: test project
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Layers.Tests;

public sealed class Squeeze : Module<Tensor, Tensor>
{
    private readonly Module<Tensor, Tensor> _down;
    private readonly Module<Tensor, Tensor> _up;

    public Squeeze(long channels) : base("squeeze")
    {
        _down = Linear(channels, channels / 4);
        _up = Linear(channels / 4, channels);
        RegisterComponents();
    }

    public override Tensor forward(Tensor x) => x * torch.sigmoid(_up.call(functional.relu(_down.call(x))));
}

public sealed class SqueezeTests
{
    public void KeepsItsShape()
    {
        torch.manual_seed(1);
        using var guard = torch.no_grad();
        using var layer = new Squeeze(16);
        using var output = layer.call(torch.rand(2, 16));
        Check(output.shape.SequenceEqual(new long[] { 2, 16 }));
    }

    public void GradientsArrive()
    {
        torch.manual_seed(1);
        using var layer = new Squeeze(16);
        using var scope = torch.NewDisposeScope();
        layer.call(torch.rand(2, 16)).sum().backward();
        Check(layer.parameters().All(parameter => parameter.grad is not null));
    }

    public void OneStepLowersTheLoss()
    {
        torch.manual_seed(1);
        using var layer = new Squeeze(16);
        using var optimizer = optim.SGD(layer.parameters(), 0.01);
        using var scope = torch.NewDisposeScope();
        var x = torch.rand(8, 16);
        var y = torch.rand(8, 16);
        optimizer.zero_grad();
        var before = functional.mse_loss(layer.call(x), y);
        before.backward();
        optimizer.step();
        var after = functional.mse_loss(layer.call(x), y);
        Check(after.item<float>() < before.item<float>());
    }

    private static void Check(bool condition)
    {
        if (!condition)
        {
            throw new InvalidOperationException("the test failed");
        }
    }
}
