// corpus: Options of a loader leave the separator at its default for a comma-separated file, and raw salaries go into a perceptron.
// library: ML.NET
// axis: options object built in a property, file name in a constant, helper that appends the trainer
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Loans;

public class Applicant
{
    [LoadColumn(0)]
    public float Salary;

    [LoadColumn(1)]
    public float Age;

    [LoadColumn(2)]
    public bool Approved;
}

public class ApprovalModel
{
    private const string FileName = "applicants.csv";
    private readonly MLContext context;

    public ApprovalModel(int seed)
    {
        context = new MLContext(seed);
    }

    private TextLoader.Options Options => new() { HasHeader = true, AllowQuoting = true };

    private IEstimator<ITransformer> WithTrainer(IEstimator<ITransformer> features)
    {
        return features.Append(context.BinaryClassification.Trainers.AveragedPerceptron(nameof(Applicant.Approved)));
    }

    public double Evaluate(string folder)
    {
        IDataView all = context.Data.LoadFromTextFile<Applicant>(Path.Combine(folder, FileName), Options); // expect: MLQ4005
        var split = context.Data.TrainTestSplit(all);
        ITransformer model = WithTrainer(context.Transforms.Concatenate("Features", nameof(Applicant.Salary), nameof(Applicant.Age))).Fit(split.TrainSet); // expect: MLQ4010
        var metrics = context.BinaryClassification.EvaluateNonCalibrated(model.Transform(split.TestSet), nameof(Applicant.Approved));
        return (metrics.AreaUnderRocCurve + metrics.F1Score) / 2;
    }
}
