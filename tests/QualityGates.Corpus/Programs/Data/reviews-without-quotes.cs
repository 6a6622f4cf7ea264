// corpus: Prose from a comma-separated file is read without quotes, and word by word; the categories beside it need none.
// library: ML.NET
// axis: pipeline, positional arguments
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var reviews = ml.Data.LoadFromTextFile<Review>("reviews.csv", ',', true); // expect: MLQ4005
var shops = ml.Data.LoadFromTextFile<Shop>("shops.csv", ',', true);
var words = ml.Transforms.Text.FeaturizeText("Words", nameof(Review.Body)).Fit(reviews).Transform(reviews);
var kinds = ml.Transforms.Categorical.OneHotEncoding("Kinds", nameof(Shop.Kind)).Fit(shops).Transform(shops);
Console.WriteLine(words.Schema.Count + kinds.Schema.Count);

class Review
{
    [LoadColumn(0)] public float Stars { get; set; }

    [LoadColumn(1)] public string Body { get; set; } = "";
}

class Shop
{
    [LoadColumn(0)] public string Kind { get; set; } = "";
}
