// corpus: A storage key in a field of the class that fetches training data; placeholders and what is read at run time stay.
// library: Microsoft.ML
// axis: static fields
using Microsoft.Extensions.Configuration;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Blobs;

public interface IBlobStore
{
    string Download(string connection, string blob);
}

public sealed class Row
{
    [LoadColumn(0)]
    public float Value { get; set; }
}

public sealed class BlobData(IBlobStore store, MLContext context, IConfiguration configuration)
{
    private static readonly string Connection =
        "DefaultEndpointsProtocol=https;AccountName=mltraining;AccountKey=q83vEjRWeJCrze8SNFZ4kKvN7xI0VniQq83vEjRWeJCrze8SNFZ4kKvN7xI0VniQq83vEjRW==;EndpointSuffix=core.windows.net"; // expect: MLQ4003

    private const string Example = "DefaultEndpointsProtocol=https;AccountName=<account>;AccountKey=<key>";

    public IDataView Load() => context.Data.LoadFromTextFile<Row>(store.Download(Connection, "rows.tsv"));

    public IDataView LoadRightly() => context.Data.LoadFromTextFile<Row>(
        store.Download(configuration["ConnectionStrings:Blobs"] ?? throw new InvalidOperationException($"Give Blobs like {Example}"), "rows.tsv"));
}
