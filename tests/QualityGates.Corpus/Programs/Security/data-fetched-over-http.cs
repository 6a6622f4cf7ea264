// corpus: The data set comes over http and is read by the loader.
// library: ML.NET
// axis: named arguments, field, property
using System.Net;
using Microsoft.ML;
using Microsoft.ML.Data;

new Study { Folder = "data" }.Run();

sealed class Study
{
    private readonly MLContext _ml = new(seed: 1);

    public required string Folder { get; init; }

    public void Run()
    {
        var target = Path.Combine(Folder, "wines.csv");
#pragma warning disable SYSLIB0014
        new WebClient().DownloadFile(fileName: target, address: "http://data.example.org/wines.csv"); // expect: MLQ7002
#pragma warning restore SYSLIB0014
        var wines = _ml.Data.LoadFromTextFile<Wine>(target, separatorChar: ',', hasHeader: true);
        Console.WriteLine(wines.GetColumn<float>(nameof(Wine.Points)).Any());
    }
}

class Wine
{
    [LoadColumn(0)] public float Points { get; set; }
}
