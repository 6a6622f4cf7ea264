// corpus: Comma files read with tabs, one of them by a loader made before; a title no step reads word by word, the tab file and the options are right.
// library: ML.NET
// axis: local, loader object, options, constant
// scores: MLQ4005
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Books;

internal sealed class Book
{
    [LoadColumn(0)] public string Title { get; set; } = "";
    [LoadColumn(1)] public float Pages { get; set; }
    [LoadColumn(2)] public float Stars { get; set; }
}

internal sealed class Numbers
{
    [LoadColumn(0)] public float Pages { get; set; }
    [LoadColumn(1)] public float Stars { get; set; }
}

internal static class Loading
{
    private const string File = "books.csv";

    public static IDataView Tabs(MLContext ml) => ml.Data.LoadFromTextFile<Numbers>(File, hasHeader: true); // expect: MLQ4005

    public static IDataView Loader(MLContext ml)
    {
        var loader = ml.Data.CreateTextLoader<Numbers>(hasHeader: true); // expect: MLQ4005
        return loader.Load("data/train.csv", "data/more.csv");
    }

    public static IDataView Unquoted(MLContext ml) => ml.Data.LoadFromTextFile<Book>("books.csv", ',', true);

    public static IDataView Tsv(MLContext ml) => ml.Data.LoadFromTextFile<Numbers>("books.tsv", hasHeader: true);

    public static IDataView Quoted(MLContext ml) => ml.Data.LoadFromTextFile<Book>("books.csv", new TextLoader.Options
    {
        Separators = [','],
        HasHeader = true,
        AllowQuoting = true,
    });

    public static IDataView Columns(MLContext ml)
    {
        var columns = new[] { new TextLoader.Column("Pages", DataKind.Single, 0), new TextLoader.Column("Stars", DataKind.Single, 1) };
        return ml.Data.LoadFromTextFile("books.csv", columns, hasHeader: true); // expect: MLQ4005
    }
}
