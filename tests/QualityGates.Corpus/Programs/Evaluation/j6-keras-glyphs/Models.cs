using Tensorflow;
using Tensorflow.Keras;
using Tensorflow.Keras.Engine;
using static Tensorflow.KerasApi;

namespace Glyphs;

public sealed class DenseGlyphs : GlyphModel
{
    public override string Name => "dense";

    protected override IModel Build() => keras.Sequential(
        keras.layers.InputLayer(new Shape(GlyphData.Side, GlyphData.Side, 1)),
        keras.layers.Flatten(),
        keras.layers.Dense(128, activation: "relu"),
        keras.layers.Dropout(0.2f, seed: 3),
        keras.layers.Dense(GlyphData.Classes));
}

public sealed class ConvolvedGlyphs : GlyphModel
{
    public override string Name => "convolved";

    protected override IModel Build() => keras.Sequential(
        keras.layers.InputLayer(new Shape(GlyphData.Side, GlyphData.Side, 1)),
        keras.layers.Conv2D(32, new Shape(3, 3), activation: "relu"),
        keras.layers.MaxPooling2D(new Shape(2, 2)),
        keras.layers.Flatten(),
        keras.layers.Dense(GlyphData.Classes));
}
