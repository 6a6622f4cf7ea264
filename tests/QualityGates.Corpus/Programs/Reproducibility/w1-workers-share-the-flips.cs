// corpus: Four workers ask one data set of plankton pictures for rows, which flips them by a generator it keeps.
// library: TorchSharp
// axis: DataLoader with workers
using TorchSharp;
using static TorchSharp.torch;

namespace Plankton;

public sealed class PlanktonSet : utils.data.Dataset
{
    private readonly Tensor _pictures;
    private readonly Tensor _kinds;
    private readonly Random _random;

    public PlanktonSet(Tensor pictures, Tensor kinds, int seed)
    {
        _pictures = pictures;
        _kinds = kinds;
        _random = new Random(seed);
    }

    public override long Count => _kinds.shape[0];

    public override Dictionary<string, Tensor> GetTensor(long index)
    {
        var picture = _pictures[index];
        if (_random.NextDouble() < 0.5)
        {
            picture = picture.flip(2);
        }

        return new Dictionary<string, Tensor> { ["picture"] = picture.clone(), ["kind"] = _kinds[index].clone() };
    }
}

public sealed class PlanktonTraining(nn.Module<Tensor, Tensor> network, optim.Optimizer optimizer)
{
    public double Run(Tensor pictures, Tensor kinds, int epochs)
    {
        using var set = new PlanktonSet(pictures, kinds, seed: 3);
        var last = 0.0;
        network.train();
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            using var loader = utils.data.DataLoader(set, 64, shuffle: true, seed: epoch, num_worker: 4, disposeDataset: false); // expect: MLQ1011
            foreach (var batch in loader)
            {
                using var scope = NewDisposeScope();
                optimizer.zero_grad();
                var loss = nn.functional.cross_entropy(network.call(batch["picture"]), batch["kind"]);
                loss.backward();
                optimizer.step();
                last = loss.ToDouble();
            }
        }

        return last;
    }
}
