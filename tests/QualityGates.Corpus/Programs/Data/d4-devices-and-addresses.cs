// corpus: Addresses, routes, names of resources, names of devices, folders of tests and a path of a container that is an option.
// library: ML.NET
// axis: look-alikes
using System;
using System.IO;
using System.Net.Http;
using Microsoft.ML;

var ml = new MLContext(seed: 3);
var root = Environment.GetEnvironmentVariable("MODEL_ROOT") ?? "/app/models";
Console.WriteLine(ml.Model.Load(Path.Combine(root, "spam.zip"), out _));
using var http = new HttpClient { BaseAddress = new Uri("https://models.example.org") };
Console.WriteLine(await http.GetStringAsync("/v1/models/spam"));
using var silence = File.OpenWrite("/dev/null");
var scratch = Path.Combine(Path.GetTempPath(), "spam-tests", "run.txt");
File.WriteAllText(scratch, "ok");
var built = new UriBuilder("https", "models.example.org") { Path = "/v1/spam" };
Console.WriteLine(built.Uri);
using var embedded = typeof(Program).Assembly.GetManifestResourceStream("Spam.Models.spam.zip");
Console.WriteLine(embedded?.Length);
