// corpus: Who holds the loss and the output by using knows what is released; the loss of two heads is summed up before it is propagated.
// library: TorchSharp
// axis: using
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

internal static class TwoHeads
{
    internal static void Run(IEnumerable<(Tensor X, Tensor Price, Tensor Days)> sales)
    {
        random.manual_seed(45);
        using var trunk = Sequential(Linear(33, 64), ReLU());
        using var price = Linear(64, 1);
        using var days = Linear(64, 1);
        using var adam = optim.Adam(trunk.parameters().Concat(price.parameters()).Concat(days.parameters()), 0.001);
        foreach (var (x, p, d) in sales)
        {
            adam.zero_grad();
            using var hidden = trunk.call(x);
            using var first = price.call(hidden);
            using var second = days.call(hidden);
            using var lossPrice = functional.mse_loss(first, p);
            using var lossDays = functional.mse_loss(second, d);
            using var loss = lossPrice + lossDays;
            loss.backward();
            adam.step();
        }
    }
}
