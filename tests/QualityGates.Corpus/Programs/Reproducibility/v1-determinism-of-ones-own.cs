// corpus: Methods of the program's own have the names of the switches, and what is set really does something.
// library: TorchSharp, ML.NET
// axis: look-alikes
using Microsoft.ML;
using Microsoft.ML.Trainers.LightGbm;
using TorchSharp;

namespace OwnSwitches;

public sealed class Backend
{
    public bool Deterministic { get; private set; }

    public void use_deterministic_algorithms(bool mode) => Deterministic = mode;

    public bool are_deterministic_algorithms_enabled() => Deterministic;
}

public sealed class Setup(Backend backend)
{
    public void Begin(long seed)
    {
        torch.manual_seed(seed);
        backend.use_deterministic_algorithms(true);
        torch.backends.cuda.matmul.allow_tf32 = false;
        torch.set_num_threads(1);
        Console.WriteLine(backend.are_deterministic_algorithms_enabled());
    }

    public IEstimator<ITransformer> Trainer(MLContext ml) => ml.Ranking.Trainers.LightGbm(
        new LightGbmRankingTrainer.Options { Deterministic = true, Seed = 3, RowGroupColumnName = "Query" });
}
