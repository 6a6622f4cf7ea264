using System.Text.Json;
using Tensorflow.Keras;
using Tensorflow.Keras.Callbacks;
using Tensorflow.Keras.Engine;
using Tensorflow.Util;
using static Tensorflow.KerasApi;

public sealed class Trainer
{
    private readonly Images images;

    public Trainer(Images images)
    {
        this.images = images;
        Network = keras.Sequential(
            keras.layers.Dense(128, activation: "relu", input_shape: 784),
            keras.layers.Dense(10, activation: "softmax"));
        Network.compile(keras.optimizers.Adam(), keras.losses.SparseCategoricalCrossentropy(), new[] { "accuracy" });
    }

    public Sequential Network { get; }

    public void Fit(int epochs)
    {
        var watched = new ValidationDataPack((images.HeldOutRows, images.HeldOutLabels));
        Network.fit(images.TrainRows, images.TrainLabels, batch_size: 64, epochs: epochs, validation_data: watched);
    }
}

public sealed class Report(Trainer trainer, Images images)
{
    public void Write(string path)
    {
        var scores = trainer.Network.evaluate(images.HeldOutRows, images.HeldOutLabels, verbose: 0);
        File.WriteAllText(path, JsonSerializer.Serialize(scores));
    }
}
