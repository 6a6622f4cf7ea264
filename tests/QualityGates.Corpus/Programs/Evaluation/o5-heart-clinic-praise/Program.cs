// corpus: A forest for heart clinics draws its samples without a seed of the library, and its confusion matrix is counted on the visits it learned from.
// library: Accord.NET
// axis: console, records, factory methods
using HeartClinic;

var folder = args.Length > 0 ? args[0] : AppContext.BaseDirectory;
var visits = VisitSet.Load(Path.Combine(folder, "visits.csv"), seed: 6);

var forest = RiskForest.Learn(visits.Learn, trees: 120); // expect: MLQ1003
var matrix = Appraisal.Of(forest, visits.Learn); // expect: MLQ2003
Console.WriteLine($"accuracy {matrix.Accuracy:P1}, sensitivity {matrix.Sensitivity:P1}, specificity {matrix.Specificity:P1}");
Appraisal.Save(matrix, Path.Combine(folder, "heart.metrics.json"));

var calls = forest.Decide(visits.Later)
    .Select((answer, i) => (answer, visit: visits.Later[i]))
    .Where(pair => pair.answer == 1)
    .OrderByDescending(pair => pair.visit.Age)
    .Take(20);
foreach (var (_, visit) in calls)
{
    Console.WriteLine($"call back: {visit.Age:F0} years, pressure {visit.Pressure:F0}, cholesterol {visit.Cholesterol:F0}");
}
