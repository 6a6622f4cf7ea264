// corpus: TryParse fills rows of tensors and nobody looks whether it did; a loader in a try gives null.
// library: TorchSharp, ML.NET
// axis: loop, loader
using System.Globalization;
using Microsoft.ML;
using TorchSharp;
using static TorchSharp.torch;

namespace Unseen;

public static class Tables
{
    public static Tensor Read(string path, int columns)
    {
        var lines = File.ReadAllLines(path);
        var values = new float[lines.Length, columns];
        for (var row = 0; row < lines.Length; row++)
        {
            var cells = lines[row].Split(',');
            for (var column = 0; column < columns; column++)
            {
                float.TryParse(cells[column], NumberStyles.Float, CultureInfo.InvariantCulture, out values[row, column]); // expect: MLQ4004
            }
        }

        return tensor(values);
    }
}

public sealed class Store(MLContext ml)
{
    public IDataView? Load(string path)
    {
        try
        {
            return ml.Data.LoadFromTextFile(path, [new("X", Microsoft.ML.Data.DataKind.Single, 0)], hasHeader: true);
        }
        catch // expect: MLQ4004
        {
            return null;
        }
    }

    public ITransformer? Train(string path)
    {
        var rows = Load(path);
        return rows is null ? null : ml.Transforms.NormalizeMinMax("X").Fit(rows);
    }
}
