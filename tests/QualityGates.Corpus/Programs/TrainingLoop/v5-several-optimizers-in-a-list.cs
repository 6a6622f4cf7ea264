// corpus: The optimizers of the parts of a network are in a list, cleared and stepped together; the rate is lowered by hand.
// library: TorchSharp
// axis: list
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public sealed class SplitRates
{
    private readonly Module<Tensor, Tensor> _body = Sequential(Linear(20, 40), ReLU());
    private readonly Module<Tensor, Tensor> _head = Linear(40, 2);

    public void Train(IReadOnlyList<(Tensor X, Tensor Y)> batches, int epochs)
    {
        random.manual_seed(29);
        var optimizers = new List<optim.Optimizer>
        {
            optim.SGD(_body.parameters(), 0.001),
            optim.SGD(_head.parameters(), 0.01),
        };
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            foreach (var (x, y) in batches)
            {
                using var scope = NewDisposeScope();
                foreach (var optimizer in optimizers)
                {
                    optimizer.zero_grad();
                }

                functional.cross_entropy(_head.call(_body.call(x)), y).backward();
                optimizers.ForEach(optimizer => optimizer.step());
            }

            foreach (var group in optimizers.SelectMany(optimizer => optimizer.ParamGroups))
            {
                group.LearningRate *= 0.9;
            }
        }
    }
}
