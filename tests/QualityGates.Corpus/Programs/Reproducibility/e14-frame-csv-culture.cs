// corpus: Frames are read and written in the current culture; one call says which culture it wants.
// library: DataFrame
// axis: named arguments, stream, null culture
// scores: MLQ1008
using System.Globalization;
using Microsoft.Data.Analysis;
using Microsoft.ML;

namespace Frames;

internal static class Store
{
    public static DataFrame Read(string path) => DataFrame.LoadCsv(path, separator: ';', header: true); // expect: MLQ1008

    public static DataFrame ReadFixed(string path) => DataFrame.LoadCsv(path, cultureInfo: CultureInfo.InvariantCulture, separator: ';');

    public static void Write(DataFrame frame, string path)
    {
        DataFrame.SaveCsv(frame, path, cultureInfo: null); // expect: MLQ1008
    }

    public static void WriteFixed(DataFrame frame, Stream stream) => DataFrame.SaveCsv(frame, stream, ',', true, null, CultureInfo.InvariantCulture);

    public static double Score(string train, string test)
    {
        var ml = new MLContext(0);
        var model = ml.Transforms.Concatenate("Features", "a", "b").Append(ml.Regression.Trainers.FastTree("y")).Fit(Read(train));
        return ml.Regression.Evaluate(model.Transform(ReadFixed(test)), "y").MeanAbsoluteError;
    }
}
