using SharpLearning.Containers.Matrices;
using SharpLearning.CrossValidation.TrainingTestSplitters;
using SharpLearning.InputOutput.Csv;

namespace Vineyard;

public sealed class WineSamples
{
    public static readonly string[] Measures = ["acidity", "sugar", "chlorides", "sulphates", "alcohol"];

    private readonly F64Matrix _observations;
    private readonly double[] _classes;

    public WineSamples(string path)
    {
        var parser = new CsvParser(() => new StreamReader(path), separator: ';');
        _observations = parser.EnumerateRows(Measures).ToF64Matrix();
        _classes = parser.EnumerateRows("grade").ToF64Vector();
    }

    public int Count => _classes.Length;

    public TrainingTestSetSplit Divide() =>
        new StratifiedTrainingTestIndexSplitter<double>(trainingPercentage: 0.75, seed: 33).SplitSet(_observations, _classes);
}
