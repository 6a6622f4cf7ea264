// corpus: Test rows only pass through steps that learn nothing: a hash and a tokenizer chain is built and fitted on them, the model is the loaded one.
// library: ML.NET
// axis: stateless chain fitted on test rows, model trained elsewhere in the same program
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 2);
if (args is ["train", ..])
{
    var posts = ml.Data.LoadFromTextFile<Post>("posts-train.tsv", hasHeader: true);
    var estimator = Tokens().Append(ml.BinaryClassification.Trainers.SdcaLogisticRegression(nameof(Post.Toxic)));
    ml.Model.Save(estimator.Fit(posts), posts.Schema, "toxicity.zip");
    return 0;
}

var later = ml.Data.LoadFromTextFile<Post>("posts-test.tsv", hasHeader: true);
var peek = Tokens().Fit(later).Transform(later);
Console.WriteLine($"{peek.GetColumn<VBuffer<float>>("Features").Count()} posts, {peek.Schema.Count} columns");

var model = ml.Model.Load("toxicity.zip", out _);
var metrics = ml.BinaryClassification.Evaluate(model.Transform(later), nameof(Post.Toxic));
return metrics.AreaUnderRocCurve > 0.9 && metrics.F1Score > 0.6 ? 0 : 1;

IEstimator<ITransformer> Tokens() => ml.Transforms.Text.NormalizeText("Clean", nameof(Post.Body))
    .Append(ml.Transforms.Text.TokenizeIntoWords("Words", "Clean"))
    .Append(ml.Transforms.Text.ProduceHashedWordBags("Features", "Clean"));

internal sealed class Post
{
    [LoadColumn(0)] public bool Toxic { get; set; }
    [LoadColumn(1)] public string Body { get; set; } = "";
}
