// corpus: Folders are sorted ordinally before they get numbers, the bag of parallel readers is sorted by name before it is cut, and a set is only asked.
// library: SharpLearning
// axis: Zip with a counter, PLINQ, hash set
using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using SharpLearning.Containers.Matrices;
using SharpLearning.CrossValidation.TrainingTestSplitters;
using SharpLearning.Metrics.Classification;
using SharpLearning.RandomForest.Learners;

var root = args[0];
var skipped = File.ReadAllLines("skipped.txt").ToHashSet(StringComparer.Ordinal);
var classes = Directory.GetDirectories(root)
    .Select(static folder => Path.GetFileName(folder)!)
    .Order(StringComparer.Ordinal)
    .Select(static (name, index) => (name, index))
    .ToDictionary(static pair => pair.name, static pair => pair.index);

var bag = new ConcurrentBag<Row>();
Parallel.ForEach(classes, pair =>
{
    foreach (var file in Directory.EnumerateFiles(Path.Combine(root, pair.Key)))
    {
        if (!skipped.Contains(Path.GetFileName(file)))
        {
            bag.Add(new Row(file, Read(file), pair.Value));
        }
    }
});
var rows = bag.OrderBy(static row => row.File, StringComparer.Ordinal).ToArray();

F64Matrix x = rows.Select(static row => row.Features).ToArray();
var y = rows.Select(static row => row.Label).ToArray();
var parts = new StratifiedTrainingTestIndexSplitter<double>(0.8, seed: 5).SplitSet(x, y);
var model = new ClassificationRandomForestLearner(trees: 100, seed: 2).Learn(parts.TrainingSet.Observations, parts.TrainingSet.Targets);
var error = new TotalErrorClassificationMetric<double>().Error(parts.TestSet.Targets, model.Predict(parts.TestSet.Observations));
File.WriteAllText("sounds.json", JsonSerializer.Serialize(new { error, files = bag.Count }));

static double[] Read(string file) =>
    File.ReadAllText(file).Split(' ').Select(static text => double.Parse(text, CultureInfo.InvariantCulture)).ToArray();

internal sealed record Row(string File, double[] Features, double Label);
