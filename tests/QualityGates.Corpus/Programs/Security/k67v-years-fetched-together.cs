// corpus: Files of several years are fetched at the same time and given to one loader as an array.
// library: ML.NET
// axis: query, Task.WhenAll, array
using Microsoft.ML;
using Microsoft.ML.Data;

public sealed class Storm
{
    [LoadColumn(0)] public float Pressure { get; set; }
    [LoadColumn(1)] public float Wind { get; set; }
}

public sealed class Storms(HttpClient client, string folder)
{
    public async Task<IDataView> RowsAsync(MLContext ml)
    {
        var files = await Task.WhenAll(new[] { 2023, 2024, 2025 }.Select(FetchAsync));
        return ml.Data.CreateTextLoader<Storm>(separatorChar: ',').Load(files);
    }

    private async Task<string> FetchAsync(int year)
    {
        var bytes = await client.GetByteArrayAsync(FormattableString.Invariant($"https://data.example.org/storms-{year}.csv")); // expect: MLQ7002
        var file = Path.Combine(folder, FormattableString.Invariant($"{year}.csv"));
        await File.WriteAllBytesAsync(file, bytes);
        return file;
    }
}
