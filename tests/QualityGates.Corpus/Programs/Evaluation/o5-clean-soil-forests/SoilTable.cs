using SharpLearning.Containers;
using SharpLearning.CrossValidation.TrainingTestSplitters;
using SharpLearning.InputOutput.Csv;

namespace Soil;

public sealed class SoilTable
{
    private const string Target = "carbon";

    private SoilTable(ObservationTargetSet train, ObservationTargetSet test, IReadOnlyList<string> names) =>
        (Train, Test, Names) = (train, test, names);

    public ObservationTargetSet Train { get; }

    public ObservationTargetSet Test { get; }

    public IReadOnlyList<string> Names { get; }

    public static SoilTable Load(string path, int seed)
    {
        var parser = new CsvParser(() => new StreamReader(path), separator: ';');
        var observations = parser.EnumerateRows(name => name != Target).ToF64Matrix();
        var targets = parser.EnumerateRows(Target).ToF64Vector();
        var names = parser.EnumerateRows(name => name != Target).First().ColumnNameToIndex
            .OrderBy(pair => pair.Value)
            .Select(pair => pair.Key)
            .ToList();

        var split = new RandomTrainingTestIndexSplitter<double>(trainingPercentage: 0.75, seed: seed).SplitSet(observations, targets);
        return new SoilTable(split.TrainingSet, split.TestSet, names);
    }
}
