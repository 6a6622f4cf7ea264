// corpus: A network for waiting times of ships learns from one batch and is scored on that batch, while the ships held back are only counted.
// library: TorchSharp
// axis: files
using System.Text.Json;
using static TorchSharp.torch;

manual_seed(3);
var ships = ShipTable.Read(args[0]);
var cut = ships.Count * 4 / 5;
using var past = ships.Pack(0, cut);
using var later = ships.Pack(cut, ships.Count - cut);
Console.WriteLine($"{later.Length} ships are held back");

using var trainer = new WaitTrainer(ShipTable.Width);
trainer.Learn(past, epochs: 300);
var score = trainer.Score(past); // expect: MLQ2003
Console.WriteLine($"off by {score.Absolute:F1} minutes, at the root of squares {score.Root:F1}");
File.WriteAllText("waiting.json", JsonSerializer.Serialize(new { score.Absolute, score.Root }));
