// corpus: Four loops that clear gradients in four ways: in a helper that flushes what was gathered, in the head of the loop, parameter by parameter, and in the closure of LBFGS.
// library: TorchSharp
// axis: helper
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Weather;

public static class Loops
{
    public static void Gathered(nn.Module<Tensor, Tensor> net, IEnumerable<(Tensor x, Tensor y)> data, int every)
    {
        using var adam = optim.Adam(net.parameters());
        var pending = 0;
        foreach (var (x, y) in data)
        {
            using var scope = torch.NewDisposeScope();
            Loss(net, x, y).backward();
            pending++;
            if (pending == every)
            {
                Flush(adam);
                pending = 0;
            }
        }

        if (pending > 0)
        {
            Flush(adam);
        }
    }

    public static void InTheHead(nn.Module<Tensor, Tensor> net, Tensor x, Tensor y)
    {
        using var sgd = optim.SGD(net.parameters(), 0.01);
        for (var i = 0; i < 100; i++, sgd.zero_grad())
        {
            using var loss = Loss(net, x, y);
            loss.backward();
            sgd.step();
        }
    }

    public static void ByHand(nn.Module<Tensor, Tensor> net, Tensor x, Tensor y)
    {
        using var sgd = optim.SGD(net.parameters(), 0.01);
        while (true)
        {
            using var scope = torch.NewDisposeScope();
            foreach (var p in net.parameters())
            {
                p.grad?.zero_();
            }

            var loss = Loss(net, x, y);
            loss.backward();
            sgd.step();
            if (loss.ToSingle() < 1e-3f) break;
        }
    }

    public static void SecondOrder(nn.Module<Tensor, Tensor> net, Tensor x, Tensor y)
    {
        using var lbfgs = optim.LBFGS(net.parameters(), lr: 0.5);
        for (var i = 0; i < 10; i++)
        {
            using var scope = torch.NewDisposeScope();
            lbfgs.step(() =>
            {
                lbfgs.zero_grad();
                var loss = Loss(net, x, y);
                loss.backward();
                return loss;
            });
        }
    }

    private static Tensor Loss(nn.Module<Tensor, Tensor> net, Tensor x, Tensor y) => nn.functional.mse_loss(net.call(x), y);

    private static void Flush(optim.Optimizer optimizer)
    {
        optimizer.step();
        optimizer.zero_grad();
    }
}
