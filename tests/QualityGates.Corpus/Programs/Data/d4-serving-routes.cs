// corpus: A service that has routes, a content root and file names below it; nothing is of one machine.
// library: ML.NET
// axis: look-alikes, options record, base class
using System;
using System.IO;
using Microsoft.ML;

var server = new Scoring(new Settings { Folder = args[0] });
Console.WriteLine(server.Route("/score") + server.Open());

sealed record Settings
{
    public string Folder { get; init; } = "models";
    public string HealthPath { get; init; } = "/healthz";
}

sealed class Scoring(Settings settings)
{
    private readonly MLContext _ml = new(seed: 1);

    public string Route(string path) => path == settings.HealthPath ? "ok" : string.Join('/', path, "..", "..");

    public ITransformer Open() => _ml.Model.Load(Path.Combine(AppContext.BaseDirectory, settings.Folder, "score.zip"), out _);
}
