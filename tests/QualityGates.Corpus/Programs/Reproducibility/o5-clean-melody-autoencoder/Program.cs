// corpus: An autoencoder of melodies is seeded before its network is made, shuffles with a seed for each epoch and adds noise only while it trains.
// library: TorchSharp
// axis: data set class, loader for each epoch, tuple result of a module
using System.Globalization;
using System.Text.Json;
using Melodies;

var seed = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 40;
Seeding.Everywhere(seed);

var folder = args.Length > 0 ? args[0] : Path.Combine(AppContext.BaseDirectory, "melodies");
var (learn, watch, judge) = MelodySet.Load(folder);
using var network = new MelodyNet(latent: 12);
var trainer = new MelodyTrainer(network, seed);
var history = trainer.Fit(learn, watch, epochs: 60);
var error = trainer.Error(judge);

Console.WriteLine($"{learn.Count} melodies, last epoch {history[^1].Learned:F5} / {history[^1].Watched:F5}, judged {error:F5}");
network.save(Path.Combine(folder, "melodies.weights"));
await File.WriteAllTextAsync(Path.Combine(folder, "melodies.json"), JsonSerializer.Serialize(new { seed, history, error }));
