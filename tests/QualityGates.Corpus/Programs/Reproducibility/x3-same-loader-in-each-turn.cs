// corpus: A method makes a loader of footsteps for each epoch, and always with the seed of the settings, so that the order is the same in all of them.
// library: TorchSharp
// axis: loader inside of the loop
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Footsteps;

public sealed class StepSet(Tensor sounds, Tensor people) : utils.data.Dataset
{
    public override long Count => sounds.shape[0];

    public override Dictionary<string, Tensor> GetTensor(long index) => new()
    {
        ["sound"] = sounds[index],
        ["person"] = people[index],
    };
}

public sealed class StepTraining
{
    private const int Seed = 64;
    private readonly Sequential _net;

    public StepTraining(int bands, int people)
    {
        manual_seed(Seed);
        _net = nn.Sequential(nn.Linear(bands, 50), nn.ReLU(), nn.Linear(50, people));
    }

    public double Train(StepSet train, StepSet test, int epochs)
    {
        using var optimizer = optim.SGD(_net.parameters(), 0.02, momentum: 0.8);
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            using var loader = Mixed(train);
            foreach (var batch in loader)
            {
                using var scope = NewDisposeScope();
                optimizer.zero_grad();
                var loss = nn.functional.cross_entropy(_net.call(batch["sound"]), batch["person"]);
                loss.backward();
                optimizer.step();
            }
        }

        return Right(test);
    }

    private static DataLoader Mixed(StepSet steps)
    {
        return utils.data.DataLoader(steps, 32, shuffle: true, seed: Seed, disposeDataset: false); // expect: MLQ1013
    }

    private double Right(StepSet test)
    {
        _net.eval();
        using var none = no_grad();
        using var loader = utils.data.DataLoader(test, 64, disposeDataset: false);
        var right = 0L;
        foreach (var batch in loader)
        {
            using var scope = NewDisposeScope();
            right += _net.call(batch["sound"]).argmax(1).eq(batch["person"]).sum().item<long>();
        }

        return right / (double)test.Count;
    }
}
