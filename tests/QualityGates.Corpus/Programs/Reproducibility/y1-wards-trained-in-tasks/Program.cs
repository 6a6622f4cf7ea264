// corpus: A task for each ward gives the one seeded context to a trainer in another file, which makes gradient boosted trees with it.
// library: ML.NET
// axis: Task.Run in a loop, several files
using System.Text.Json;
using Hospital;
using Microsoft.ML;

var ml = new MLContext(seed: 90);
var tasks = new List<Task<double[]>>();
foreach (var path in args)
{
    var stays = StayFile.Read(path);
    tasks.Add(Task.Run(() => WardTrainer.Learn(ml, stays))); // expect: MLQ1011
}

File.WriteAllText("wards.json", JsonSerializer.Serialize(await Task.WhenAll(tasks)));
