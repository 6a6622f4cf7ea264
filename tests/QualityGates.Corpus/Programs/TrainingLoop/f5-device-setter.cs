// corpus: The object makes its optimizer with the network; a method moves the network later on. Its sibling makes the optimizer anew after the move.
// library: TorchSharp
// axis: several methods
using TorchSharp;
using static TorchSharp.torch;

namespace Buoys;

public class Drift
{
    private readonly nn.Module<Tensor, Tensor> net;
    private readonly optim.Optimizer opt;

    public Drift(int width)
    {
        net = nn.Linear(width, 2);
        opt = optim.Adagrad(net.parameters()); // expect: MLQ5008
    }

    public void UseGpu() => net.cuda();

    public void Turn(Tensor x, Tensor y)
    {
        using var scope = NewDisposeScope();
        opt.zero_grad();
        nn.functional.mse_loss(net.call(x), y).backward();
        opt.step();
    }
}

public class DriftRight
{
    private readonly nn.Module<Tensor, Tensor> net = nn.Linear(3, 2);
    private optim.Optimizer? opt;

    public void UseGpu()
    {
        net.cuda();
        opt = optim.Adagrad(net.parameters());
    }

    public void Turn(Tensor x, Tensor y)
    {
        using var scope = NewDisposeScope();
        opt!.zero_grad();
        nn.functional.mse_loss(net.call(x), y).backward();
        opt.step();
    }
}
