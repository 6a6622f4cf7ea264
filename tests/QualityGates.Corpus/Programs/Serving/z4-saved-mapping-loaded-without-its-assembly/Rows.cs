using Microsoft.ML.Data;
using Microsoft.ML.Transforms;

namespace Deliveries;

public class DeliveryRow
{
    [LoadColumn(0)]
    public float Distance { get; set; }

    [LoadColumn(1)]
    public float Hour { get; set; }

    [LoadColumn(2)]
    public float Minutes { get; set; }
}

public class RushHour
{
    public float IsRush { get; set; }
}

public class DeliveryTime
{
    public float Score { get; set; }
}

[CustomMappingFactoryAttribute("RushHour")]
public class RushHourFactory : CustomMappingFactory<DeliveryRow, RushHour>
{
    public static void Map(DeliveryRow row, RushHour rush) => rush.IsRush = row.Hour is >= 16 and <= 19 ? 1 : 0;

    public override Action<DeliveryRow, RushHour> GetMapping() => Map;
}
