// corpus: Two Keras networks learn glyphs, watch a tenth of the training part, and each is reported on the test file.
// library: TensorFlow.NET
// axis: Keras, abstract base class
using System.Text.Json;
using Glyphs;
using static Tensorflow.Binding;

tf.set_random_seed(3);
var folder = args.Length > 0 ? args[0] : AppContext.BaseDirectory;
var data = new GlyphData(folder);

var results = new List<object>();
foreach (var model in new GlyphModel[] { new DenseGlyphs(), new ConvolvedGlyphs() })
{
    var history = model.Fit(data.Train, epochs: 8);
    var scores = model.Measure(data.Test);
    Console.WriteLine($"{model.Name}: {data.Test.Count} glyphs, loss {scores["loss"]:F4}, accuracy {scores["accuracy"]:P2}");
    results.Add(new { model.Name, Scores = scores, Watched = history });
    model.Save(folder);
}

File.WriteAllText(Path.Combine(folder, "glyphs.json"), JsonSerializer.Serialize(results));
