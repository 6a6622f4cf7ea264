// corpus: A factory method hands out contexts; trainers in another file draw from them. The second factory takes the seed of the settings.
// library: ML.NET
// axis: factory in another file; optional null seed
using Microsoft.ML;

var rows = Iris.Read(Contexts.Create(), args[0]);
var trainer = new IrisTrainer(Contexts.Create());
trainer.Run(rows);

var second = new IrisTrainer(Contexts.From(new Settings(Seed: 11)));
second.Run(rows);
