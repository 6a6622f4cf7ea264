// corpus: Trainers that pass over the rows many times read and parse the file in each pass; one of them has its checkpoint behind it.
// library: ML.NET
// axis: helper
using Microsoft.ML;
using Microsoft.ML.Data;

public class Trainer
{
    private readonly MLContext _ml = new MLContext(seed: 42);

    public double Run(string path)
    {
        var view = _ml.Data.LoadFromTextFile<Post>(path, hasHeader: true, separatorChar: '\t');
        var split = _ml.Data.TrainTestSplit(view, 0.2);
        var model = Pipeline().Fit(split.TrainSet);
        var metrics = _ml.BinaryClassification.Evaluate(model.Transform(split.TestSet), labelColumnName: nameof(Post.Spam));
        var other = Behind().Fit(split.TrainSet); // expect: MLQ6008
        var second = _ml.BinaryClassification.EvaluateNonCalibrated(other.Transform(split.TestSet), labelColumnName: nameof(Post.Spam));
        return Math.Max(metrics.AreaUnderRocCurve + metrics.LogLoss, second.AreaUnderRocCurve);
    }

    private IEstimator<ITransformer> Pipeline()
    {
        var text = _ml.Transforms.Text.FeaturizeText("Features", nameof(Post.Body));
        var trainer = _ml.BinaryClassification.Trainers.LbfgsLogisticRegression(labelColumnName: nameof(Post.Spam), featureColumnName: "Features");
        return text.Append(trainer);
    }

    private IEstimator<ITransformer> Behind() => _ml.Transforms.Text.FeaturizeText("Features", nameof(Post.Body))
        .Append(_ml.BinaryClassification.Trainers.AveragedPerceptron(labelColumnName: nameof(Post.Spam), numberOfIterations: 30))
        .AppendCacheCheckpoint(_ml);
}

public class Post
{
    [LoadColumn(0)]
    public bool Spam { get; set; }

    [LoadColumn(1)]
    public string Body { get; set; } = "";
}
