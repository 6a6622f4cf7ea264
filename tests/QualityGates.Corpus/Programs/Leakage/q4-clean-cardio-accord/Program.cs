// corpus: Two classifiers of heart patients are compared on validation rows, and the better one is reported by several numbers on test rows.
// library: Accord.NET
// axis: study, scaler of one's own
using System.Text.Json;
using Accord.Math.Random;
using Cardio;

Generator.Seed = 41;
var patients = PatientFile.Read(args.Length > 0 ? args[0] : "patients.csv");
var parts = Division.Of(patients, seed: 41);
var scaler = Standardizer.Learn(parts.Train.Inputs);
var train = parts.Train.Map(scaler.Apply);
var validation = parts.Validation.Map(scaler.Apply);
var test = parts.Test.Map(scaler.Apply);

IPatientClassifier[] candidates = [new ForestClassifier(trees: 60), new LogisticClassifier()];
var judged = candidates
    .Select(candidate => (candidate, agreement: Judge.Compare(candidate.Learn(train), validation).Kappa))
    .OrderByDescending(pair => pair.agreement)
    .ToList();
foreach (var (candidate, agreement) in judged)
{
    Console.WriteLine($"{candidate.Name}: kappa {agreement:F3} on validation rows");
}

var winner = judged[0].candidate;
var outcome = Judge.Compare(winner.Learn(train), test);
Console.WriteLine($"{winner.Name}: sensitivity {outcome.Sensitivity:P1}, specificity {outcome.Specificity:P1}, kappa {outcome.Kappa:F3}");
File.WriteAllText("cardio.json", JsonSerializer.Serialize(new { winner.Name, outcome.Sensitivity, outcome.Specificity, outcome.Kappa, outcome.NumberOfSamples }));
