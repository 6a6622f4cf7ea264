// corpus: Each kind of trainer derives from a base class that makes the context, without a seed.
// library: ML.NET
// axis: base class, protected field
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

public class Row
{
    [LoadColumn(0, 5), VectorType(6)] public float[] Features { get; set; } = new float[6];
    [LoadColumn(6)] public bool Label { get; set; }
}

public abstract class TrainerBase
{
    protected readonly MLContext MlContext;
    private DataOperationsCatalog.TrainTestData _split;
    private ITransformer? _model;

    protected TrainerBase()
    {
        MlContext = new MLContext(); // expect: MLQ1001
    }

    protected abstract IEstimator<ITransformer> CreateTrainer();

    public void Fit(string file)
    {
        var data = MlContext.Data.LoadFromTextFile<Row>(file, separatorChar: ',', hasHeader: true);
        _split = MlContext.Data.TrainTestSplit(data, testFraction: 0.2);
        _model = MlContext.Transforms.NormalizeMinMax("Features").Append(CreateTrainer()).Fit(_split.TrainSet);
    }

    public BinaryClassificationMetrics Evaluate() =>
        MlContext.BinaryClassification.EvaluateNonCalibrated(_model!.Transform(_split.TestSet));
}

public sealed class SvmTrainer : TrainerBase
{
    protected override IEstimator<ITransformer> CreateTrainer() => MlContext.BinaryClassification.Trainers.LinearSvm();
}

public sealed class PerceptronTrainer : TrainerBase
{
    protected override IEstimator<ITransformer> CreateTrainer() =>
        MlContext.BinaryClassification.Trainers.AveragedPerceptron(new AveragedPerceptronTrainer.Options { NumberOfIterations = 10 });
}

public static class Program
{
    public static void Main(string[] args)
    {
        TrainerBase[] trainers = [new SvmTrainer(), new PerceptronTrainer()];
        foreach (var trainer in trainers)
        {
            trainer.Fit(args[0]);
            var metrics = trainer.Evaluate();
            Console.WriteLine($"{trainer.GetType().Name}: F1 {metrics.F1Score:0.00}, AUC {metrics.AreaUnderRocCurve:0.00}");
        }
    }
}
