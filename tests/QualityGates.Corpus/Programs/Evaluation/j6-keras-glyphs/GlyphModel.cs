using Tensorflow.Keras;
using Tensorflow.Keras.Engine;
using static Tensorflow.KerasApi;

namespace Glyphs;

public abstract class GlyphModel
{
    private IModel? _model;

    public abstract string Name { get; }

    public Dictionary<string, List<float>> Fit(GlyphPart part, int epochs)
    {
        var model = Build();
        model.compile(
            keras.optimizers.Adam(learning_rate: 0.001f),
            keras.losses.SparseCategoricalCrossentropy(from_logits: true),
            new[] { "accuracy" });
        var history = model.fit(part.Pictures, part.Labels, batch_size: 64, epochs: epochs, validation_split: 0.1f);
        _model = model;
        return history.history;
    }

    public Dictionary<string, float> Measure(GlyphPart part)
    {
        var model = _model ?? throw new InvalidOperationException($"{Name} has not been fitted.");
        return model.evaluate(part.Pictures, part.Labels, batch_size: 128, verbose: 0);
    }

    public void Save(string folder) => _model!.save_weights(Path.Combine(folder, Name + ".h5"));

    protected abstract IModel Build();
}
