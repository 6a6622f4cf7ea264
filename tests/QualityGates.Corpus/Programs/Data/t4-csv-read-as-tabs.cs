// corpus: A file with commas is read with the default tab; that of the comments has quotes for all we know, and nothing reads them as prose.
// library: Microsoft.ML
// axis: overloads, options
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Movies;

public sealed class Rating
{
    [LoadColumn(0)]
    public float User { get; set; }

    [LoadColumn(1)]
    public float Movie { get; set; }

    [LoadColumn(2)]
    public float Label { get; set; }
}

public sealed class Comment
{
    [LoadColumn(0)]
    public string Text { get; set; } = "";

    [LoadColumn(1)]
    public bool Label { get; set; }
}

public sealed class Files(MLContext context)
{
    public IDataView Ratings() => context.Data.LoadFromTextFile<Rating>("ratings.csv", hasHeader: true); // expect: MLQ4005

    public IDataView Comments() => context.Data.LoadFromTextFile<Comment>("comments.csv", separatorChar: ',', hasHeader: true);

    public IDataView RatingsRightly() => context.Data.LoadFromTextFile<Rating>("ratings.csv", separatorChar: ',', hasHeader: true);

    public IDataView CommentsRightly() => context.Data.LoadFromTextFile<Comment>(
        "comments.csv",
        new TextLoader.Options { Separators = [','], HasHeader = true, AllowQuoting = true });

    public IDataView Tabs() => context.Data.LoadFromTextFile<Comment>("comments.tsv", hasHeader: true);
}
