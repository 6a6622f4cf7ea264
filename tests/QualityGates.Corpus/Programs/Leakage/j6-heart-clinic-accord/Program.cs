// corpus: A clinic standardizes by the training patients, picks a classifier by validation patients and reports it on a third part.
// library: Accord.NET
// axis: interface with several classifiers, functions as models
using System.Text.Json;
using HeartClinic;

Accord.Math.Random.Generator.Seed = 12;
var path = args.Length > 0 ? args[0] : Path.Combine(AppContext.BaseDirectory, "heart.csv");
var study = new Study(PatientFile.Read(path), seed: 12);
var finding = study.Run(
[
    new ForestClassifier(trees: 80),
    new MachineClassifier(sigma: 3.5, complexity: 1),
    new NeighbourClassifier(neighbours: 7),
]);
Console.WriteLine($"{finding.Classifier}: sensitivity {finding.Sensitivity:P1}, specificity {finding.Specificity:P1}, F {finding.F:F3}, kappa {finding.Kappa:F3}");
File.WriteAllText(Path.ChangeExtension(path, ".findings.json"), JsonSerializer.Serialize(finding));
