using Microsoft.ML;
using Microsoft.ML.Data;

namespace Energy.Training;

public sealed class MeterReading
{
    [LoadColumn(0)]
    public float Hour { get; set; }

    [LoadColumn(1)]
    public float OutdoorTemperature { get; set; }

    [LoadColumn(2)]
    public float LivingArea { get; set; }

    [LoadColumn(3)]
    public string HeatingKind { get; set; } = "";

    [LoadColumn(4)]
    public float Consumption { get; set; }
}

public interface IReadingSource
{
    IDataView Load();
}

public sealed class CsvReadingSource(MLContext ml, TrainingOptions options) : IReadingSource
{
    public IDataView Load()
    {
        if (!File.Exists(options.Readings))
        {
            throw new FileNotFoundException("No readings to train on.", options.Readings);
        }

        return ml.Data.LoadFromTextFile<MeterReading>(options.Readings, separatorChar: ';', hasHeader: true);
    }
}
