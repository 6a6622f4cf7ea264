// corpus: A Keras network for stars of reviews is seeded first, takes its words from the training reviews, is watched on a second part while it learns and counted on a third.
// library: TensorFlow.NET
// axis: console, vocabulary of its own, tuples of arrays
using System.Text.Json;
using ReviewStars;
using static Tensorflow.Binding;

const int seed = 27;
const int length = 120;
tf.set_random_seed(seed);

var folder = args.Length > 0 ? args[0] : AppContext.BaseDirectory;
var reviews = ReviewFile.Read(Path.Combine(folder, "reviews.tsv"), seed);
var first = reviews.Length * 7 / 10;
var second = reviews.Length * 85 / 100;
var (train, watched, judged) = (reviews[..first], reviews[first..second], reviews[second..]);

var vocabulary = Vocabulary.Of(train, size: 8000);
var net = new StarNet(vocabulary.Size, length);
var losses = net.Fit(vocabulary.Encode(train, length), vocabulary.Encode(watched, length), epochs: 6);

var test = vocabulary.Encode(judged, length);
var scores = net.Evaluate(test);
var tally = Tally.Of(judged, net.Ask(test.X));
Console.WriteLine($"test: loss {scores["loss"]:F3}, accuracy {scores["accuracy"]:P1}, precision {tally.Precision:P1}, recall {tally.Recall:P1}");
File.WriteAllText(Path.Combine(folder, "stars.json"), JsonSerializer.Serialize(new { scores, tally, losses }));
