// corpus: A bundle keeps the scaler beside the model; both are fitted on the training part, and the bundle alone answers for later rows.
// library: Microsoft.Data.Analysis
// axis: bundle object, closures, Head and Tail
using System.Globalization;
using System.Text.Json;
using Microsoft.Data.Analysis;
using Microsoft.ML;

var ml = new MLContext(seed: 60);
var frame = DataFrame.LoadCsv("barley.csv", cultureInfo: CultureInfo.InvariantCulture);
var bundle = Bundle.Learn(ml, frame.Head(700));
var metrics = ml.Regression.Evaluate(bundle.Score(frame.Tail((int)frame.Rows.Count - 700)), "Yield");
File.WriteAllText("barley.json", JsonSerializer.Serialize(new { metrics.MeanAbsoluteError, metrics.RSquared }));

internal sealed class Bundle(Func<DataFrame, DataFrame> scale, ITransformer model)
{
    public static Bundle Learn(MLContext ml, DataFrame rows)
    {
        var (mean, spread) = (rows["Rain"].Mean(), (double)(float)rows["Rain"].Max() - (float)rows["Rain"].Min());
        DataFrame Scale(DataFrame part)
        {
            part["Rain"] = part["Rain"].Subtract((float)mean).Divide((float)spread);
            return part;
        }

        var model = ml.Transforms.Concatenate("Features", "Rain", "Slope")
            .Append(ml.Regression.Trainers.FastTree("Yield"))
            .Fit(Scale(rows.Clone()));
        return new Bundle(Scale, model);
    }

    public IDataView Score(DataFrame rows) => model.Transform(scale(rows.Clone()));
}
