// corpus: Flags, keys and floats are what binary, multiclass and regression evaluations are given.
// library: ML.NET
// axis: types of labels, right
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Types;

public sealed class Row
{
    public float A { get; set; }
    public float B { get; set; }
    public bool Flag { get; set; }
    public string Word { get; set; } = "";
    public int Whole { get; set; }
}

public sealed class Typed(MLContext ml)
{
    public double[] Run(List<Row> known, List<Row> unseen)
    {
        var (train, test) = (ml.Data.LoadFromEnumerable(known), ml.Data.LoadFromEnumerable(unseen));
        var features = ml.Transforms.Concatenate("Features", "A", "B");
        var flag = features.Append(ml.BinaryClassification.Trainers.FastTree("Flag")).Fit(train);
        var word = features.Append(ml.Transforms.Conversion.MapValueToKey("Key", "Word")).Append(ml.MulticlassClassification.Trainers.NaiveBayes("Key")).Fit(train);
        var whole = features.Append(ml.Transforms.Conversion.ConvertType("Number", "Whole", DataKind.Single)).Append(ml.Regression.Trainers.FastForest("Number")).Fit(train);
        return
        [
            ml.BinaryClassification.Evaluate(flag.Transform(test), "Flag").AreaUnderRocCurve,
            ml.MulticlassClassification.Evaluate(word.Transform(test), "Key").LogLoss,
            ml.Regression.Evaluate(whole.Transform(test), "Number").MeanAbsoluteError,
        ];
    }
}
