using Microsoft.ML;
using Microsoft.ML.Data;

namespace Lakes;

internal static class DataFiles
{
    public const string Shallow = "lakes-shallow.csv";
    public const string Deep = "lakes-deep.csv";

    public static IDataView Open<TRow>(this MLContext ml, string name)
        where TRow : class =>
        OpenAt<TRow>(ml.Data, Path.Combine(AppContext.BaseDirectory, "lakes", name));

    private static IDataView OpenAt<TRow>(DataOperationsCatalog data, string path)
        where TRow : class
    {
        if (new FileInfo(path).Length == 0)
        {
            throw new InvalidDataException($"There is nothing in {path}.");
        }

        return data.LoadFromTextFile<TRow>(path, hasHeader: true, trimWhitespace: true); // expect: MLQ4005
    }
}
