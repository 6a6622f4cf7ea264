using SharpLearning.Containers;
using SharpLearning.Containers.Matrices;
using SharpLearning.CrossValidation.TrainingTestSplitters;
using SharpLearning.InputOutput.Csv;

namespace Concrete;

public sealed record ConcreteData(ObservationTargetSet Train, ObservationTargetSet Validation, ObservationTargetSet Test)
{
    private const string Target = "strength";

    public static ConcreteData Read(string path)
    {
        var parser = new CsvParser(() => new StreamReader(path), separator: ',');
        var observations = parser.EnumerateRows(name => name != Target).ToF64Matrix();
        var targets = parser.EnumerateRows(Target).ToF64Vector();

        var outer = new RandomTrainingTestIndexSplitter<double>(0.8, seed: 7).SplitSet(observations, targets);
        var inner = new RandomTrainingTestIndexSplitter<double>(0.8, seed: 8)
            .SplitSet(outer.TrainingSet.Observations, outer.TrainingSet.Targets);
        return new ConcreteData(inner.TrainingSet, inner.TestSet, outer.TestSet);
    }
}
