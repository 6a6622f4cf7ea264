using Tensorflow.Keras.Engine;
using static Tensorflow.KerasApi;

namespace Leaves;

public sealed class LeafModels(ModelClient client)
{
    private IModel? _model;

    public async Task<IModel> GetAsync(CancellationToken cancelled)
    {
        if (_model is null)
        {
            var folder = Directory.CreateTempSubdirectory("leaves").FullName;
            var path = await client.FetchAsync("leaves.keras", folder, cancelled);
            _model = keras.models.load_model(path);
        }

        return _model;
    }
}
