// corpus: Hotel reviews are read by the parser of fields of Visual Basic, and lines it calls malformed are swallowed.
// library: ML.NET
// axis: TextFieldParser
using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.VisualBasic.FileIO;

namespace HotelReviews;

public class Review
{
    public string Text { get; set; } = "";

    public bool Positive { get; set; }
}

public class ReviewSentiment
{
    private readonly MLContext _mlContext = new MLContext(seed: 15);

    public CalibratedBinaryClassificationMetrics TrainAndTest(string path)
    {
        var reviews = ParseCsv(path);
        var split = _mlContext.Data.TrainTestSplit(_mlContext.Data.LoadFromEnumerable(reviews), testFraction: 0.2);
        var pipeline = _mlContext.Transforms.Text.FeaturizeText("Features", nameof(Review.Text))
            .Append(_mlContext.BinaryClassification.Trainers.LbfgsLogisticRegression(nameof(Review.Positive)));
        var model = pipeline.Fit(split.TrainSet);
        return _mlContext.BinaryClassification.Evaluate(model.Transform(split.TestSet), nameof(Review.Positive));
    }

    private static List<Review> ParseCsv(string path)
    {
        var reviews = new List<Review>();
        using (var parser = new TextFieldParser(path))
        {
            parser.TextFieldType = FieldType.Delimited;
            parser.SetDelimiters(",");
            parser.HasFieldsEnclosedInQuotes = true;
            parser.ReadFields();
            while (!parser.EndOfData)
            {
                try
                {
                    var fields = parser.ReadFields()!;
                    var stars = float.Parse(fields[1], CultureInfo.InvariantCulture);
                    reviews.Add(new Review { Text = fields[2], Positive = stars > 3 });
                }
                catch (MalformedLineException) // expect: MLQ4004
                {
                }
            }
        }

        return reviews;
    }
}
