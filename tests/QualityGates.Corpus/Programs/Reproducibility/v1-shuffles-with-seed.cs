// corpus: Shuffles that have a seed, an order of their own, a seeded or unknown context, or do not shuffle.
// library: TorchSharp, ML.NET, SharpLearning
// axis: several
using Microsoft.ML;
using SharpLearning.CrossValidation.CrossValidators;
using SharpLearning.CrossValidation.TrainingTestSplitters;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch.utils.data;

namespace Ordered;

public sealed class Shuffles
{
    private readonly MLContext _seeded = new(seed: 4);

    public IDataView First(IDataView rows) => _seeded.Data.TakeRows(_seeded.Data.ShuffleRows(rows), 1000);

    public IDataView OfService(MLContext context, IDataView rows) => context.Data.ShuffleRows(rows);

    public IDataView Written(IDataView rows) => new MLContext().Data.BootstrapSample(rows, seed: 12);

    public DataLoader InOrder(Dataset dataset) => torch.utils.data.DataLoader(dataset, 64, shuffle: false);

    public DataLoader OfSetting(Dataset dataset, bool shuffle) => torch.utils.data.DataLoader(dataset, 64, shuffle);

    public DataLoader OfPermutation(Dataset dataset, IEnumerable<long> order) => torch.utils.data.DataLoader(dataset, 64, order);

    public DataLoader Epoch(Dataset dataset, int epoch) =>
        torch.utils.data.DataLoader(dataset, 64, shuffle: true, seed: 1 + epoch, disposeDataset: false);

    public object Splitters(double[] targets) => (
        new RandomTrainingTestIndexSplitter<double>(0.8, seed: 24).Split(targets),
        new StratifiedTrainingTestIndexSplitter<double>(0.8).Split(targets),
        new StratifiedCrossValidation<double>(5));
}
