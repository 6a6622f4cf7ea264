namespace Energy;

public sealed class Reading
{
    public DateTime MeasuredAt { get; set; }
    public float Temperature { get; set; }
    public float Hour { get; set; }
    public float KilowattHours { get; set; }
}

public sealed class Visit
{
    public string PatientId { get; set; } = "";
    public float Age { get; set; }
    public float Pressure { get; set; }
    public float Days { get; set; }
}
