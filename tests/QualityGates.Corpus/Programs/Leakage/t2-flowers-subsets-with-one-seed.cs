// corpus: The training and the validation pictures are drawn from one folder by two calls that are given one seed.
// library: TensorFlow.NET
// axis: class with fields
using Tensorflow;
using Tensorflow.Keras;
using Tensorflow.Keras.Engine;
using static Tensorflow.Binding;
using static Tensorflow.KerasApi;

public class FlowerClassifier
{
    private const int Classes = 5;
    private readonly Shape imageSize = (180, 180);
    private IDatasetV2 trainData, validationData;

    public float Run(string folder)
    {
        tf.set_random_seed(12);
        PrepareData(folder);
        var model = keras.Sequential(new List<ILayer>
        {
            keras.layers.Rescaling(1.0f / 255, input_shape: (180, 180, 3)),
            keras.layers.Conv2D(16, 3, padding: "same", activation: "relu"),
            keras.layers.MaxPooling2D(),
            keras.layers.Flatten(),
            keras.layers.Dense(Classes),
        });
        model.compile(optimizer: keras.optimizers.Adam(), loss: keras.losses.SparseCategoricalCrossentropy(from_logits: true), metrics: new[] { "accuracy" });
        model.fit(trainData, epochs: 10);
        return model.evaluate(validationData)["accuracy"];
    }

    private void PrepareData(string folder)
    {
        trainData = keras.preprocessing.image_dataset_from_directory(folder,
            validation_split: 0.2f, subset: "training", seed: 12, image_size: imageSize, batch_size: 32);
        validationData = keras.preprocessing.image_dataset_from_directory(folder,
            validation_split: 0.2f, subset: "validation", seed: 12, image_size: imageSize, batch_size: 32);
    }
}
