// corpus: Main seeds through a method of another class before anything is built; order of loading is its own concern.
// library: TorchSharp
// axis: several files, static class
using Digits;
using static TorchSharp.torch;

Reproducibility.Setup(Settings.Default.Seed);
var session = new Session(Settings.Default);
session.Run(zeros(8, 10), zeros(8, 1));
