// corpus: A factory packs network, optimizer and a cosine schedule into a record; the loop uses the first two and nobody steps the schedule.
// library: TorchSharp
// axis: record, factory
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public sealed record Recipe(int Epochs, double Rate);

public sealed record Experiment(Module<Tensor, Tensor> Net, optim.Optimizer Optimizer, optim.lr_scheduler.LRScheduler Schedule);

public static class Experiments
{
    public static Experiment Create(Recipe recipe)
    {
        random.manual_seed(2024);
        var net = Sequential(Linear(28, 64), GELU(), Linear(64, 5));
        var optimizer = optim.Adam(net.parameters(), recipe.Rate);
        return new Experiment(net, optimizer, optim.lr_scheduler.CosineAnnealingLR(optimizer, recipe.Epochs)); // expect: MLQ5002
    }

    public static double Run(Recipe recipe, List<(Tensor X, Tensor Y)> train, List<(Tensor X, Tensor Y)> test)
    {
        var experiment = Create(recipe);
        for (var epoch = 0; epoch < recipe.Epochs; epoch++)
        {
            foreach (var (x, y) in train)
            {
                using var scope = NewDisposeScope();
                experiment.Optimizer.zero_grad();
                functional.cross_entropy(experiment.Net.call(x), y).backward();
                experiment.Optimizer.step();
            }
        }

        var right = 0L;
        var all = 0L;
        using (no_grad())
        {
            foreach (var (x, y) in test)
            {
                using var scope = NewDisposeScope();
                right += experiment.Net.call(x).argmax(1).eq(y).sum().ToInt64();
                all += y.shape[0];
            }
        }

        return (double)right / all;
    }
}
